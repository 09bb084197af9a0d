/** Writes every generated page; `--check` says which are not what the sources give. The list of rules comes first. */
for (const pages of ['rule-index', 'rule-pages', 'profile-schema', 'function-pages', 'layout-pages']) {
  await import(`./${pages}`);
}

export {};
