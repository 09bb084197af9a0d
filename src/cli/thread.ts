import { parentPort, workerData } from 'node:worker_threads';
import { hasForms, keepForNextTime } from './engine';
import { createJudge, type Task } from './task';

/** The program as one of the threads of a run: it gets the names of files and answers with what was found in them. */
export function serveAsThread(): void {
  const judge = createJudge(workerData as Task);
  if (!judge || !parentPort) return;
  const port = parentPort;
  port.on('message', (file: string) => {
    void judge(file).then((outcome) => {
      if (hasForms(outcome)) keepForNextTime();
      port.postMessage(outcome);
    });
  });
  port.postMessage('ready');
}
