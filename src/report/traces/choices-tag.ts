/** In the heading of the warning that is never shown: by it a list of ours is known, whoever opens the workbook. */
export const CHOICES_TAG = 'PE-CHOICES';
