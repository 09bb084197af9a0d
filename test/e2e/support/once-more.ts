// A browser on a machine with more to do now and then lets a click or a wait go by: what failed is printed, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
