export const texts = {
  charter: '章程', inForce: '现行', versions: '历次版本', compare: '比较', draft: '草案', proposals: '提案',
  text: '章程正文', version: '版本', versionNamed: '第 {{version}} 版', since: '自 {{day}} 起生效',
  from: '生效日期', recorded: '记录时间', madeBy: '依据', changes: '变更', byResolution: '决议 {{resolution}}', byConsent: '全体同意提案 {{proposal}}', byAdoption: '制定', against: '与第 {{version}} 版比较',
  compared: '第 {{from}} 版至第 {{to}} 版的变更', fromVersion: '从', toVersion: '到', same: '没有差异。',
  sections: { consortium: '联合体', classes: '成员类别', bodies: '机构', motions: '议案', separation: '职责分离', authority: '权限', terms: '条款', results: '成果' },
  draftHint: '从现行章程开始，填写的内容会保留。检查不会留下记录。', draftText: '草案（JSON 格式）', noJson: '目前还不是完整的章程。', check: '检查草案', discard: '从现行章程重新开始', inWords: '草案的文字说明',
  file: '读取文件（JSON）', notTaken: '无法读取此文件，或文件超过 1 MiB。', changed: '检查之后草案有改动。',
  first: { title: '检查章程', hint: '在联合体设立之前，查看章程的文字说明和自相矛盾之处。不会留下任何记录。填写的内容保留在此标签页中。', schema: '章程可以包含的内容（JSON Schema）', discard: '放弃草案' },
  contradictions: '矛盾之处', noContradictions: '没有自相矛盾之处。', goTo: '转到 {{pointer}}', toCure: '须补救的事项', wouldChange: '相对第 {{version}} 版的变更',
  proposal: '提案', proposalNamed: '提案 {{proposal}}', amends: '修改对象', consents: '同意数', status: '状态', open: '进行中', over: '已结束', noProposals: '没有征求成员同意的提案。', agreed: '已同意', missing: '尚未同意', nobody: '无',
  act: {
    propose: '征求全体成员同意此草案', proposeWarning: '最后一名成员同意后即生效。', adopt: '采用此草案', adoptWarning: '替换尚无人加入的章程。',
    consent: '代表您的组织同意提案', consentWarning: '同意不可撤回；最后一名成员同意后新版本即生效。',
  },
  contradicts: '矛盾：',
  needs: { consent: '代表 {{for}} 答复章程提案 {{id}}' },
};
