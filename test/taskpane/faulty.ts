import type { FormParts } from '../support/form-grid';

/** A form with the same error in H14 and H15 (9 and 8 were right), and the total of the right scores, which bears them out. */
export const FAULTY: FormParts = {
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 81% | 10 | 9.5 | 部分学员缺考，下年加强考勤
    | 时效指标 | 培训按期完成率 | 100% | 80% | 10 | 9 | 场地调整，下年提前预订
    | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 | 回收问卷210份`,
  total: '100 | 97',
};

/** The same, with the plain sum of what is printed: nothing bears the scores out, and a fix takes the total along. */
export const FAULTY_SUM: FormParts = { ...FAULTY, total: '100 | 98.5' };
