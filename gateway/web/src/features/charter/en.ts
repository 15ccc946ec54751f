export const texts = {
  charter: 'Charter', inForce: 'In force', versions: 'Versions', compare: 'Compare', draft: 'Draft', proposals: 'Proposals',
  text: 'Text of the charter', version: 'Version', versionNamed: 'Version {{version}}', since: 'In force from {{day}}',
  from: 'In force from', recorded: 'Recorded', madeBy: 'Made by', changes: 'Changes', byResolution: 'resolution {{resolution}}', byConsent: 'consent of all to proposal {{proposal}}', byAdoption: 'adoption', against: 'against version {{version}}',
  compared: 'What changes from version {{from}} to {{to}}', fromVersion: 'From', toVersion: 'To', same: 'Nothing is different.',
  sections: { consortium: 'Consortium', classes: 'Classes of members', bodies: 'Bodies', motions: 'Motions', separation: 'Separation of duties', authority: 'Authority', terms: 'Terms', results: 'Results' },
  draftHint: 'It begins with the charter in force and is kept while you type. Checking it records nothing.', draftText: 'Draft, as JSON', noJson: 'This is no complete charter yet.', check: 'Check the draft', discard: 'Begin anew from the charter in force', inWords: 'The draft in words',
  file: 'Take in a file (JSON)', notTaken: 'This file cannot be read, or has more than 1 MiB.', changed: 'The draft was changed since it was checked.',
  first: { title: 'Check a charter', hint: 'What a charter says in words, and where it contradicts itself, before there is a consortium. Nothing is recorded. The draft is kept in this tab while you write.', schema: 'What may stand in a charter (JSON Schema)', discard: 'Discard the draft' },
  contradictions: 'Contradictions', noContradictions: 'It contradicts itself nowhere.', goTo: 'Go to {{pointer}}', toCure: 'What would have to be cured', wouldChange: 'What it changes against version {{version}}',
  proposal: 'Proposal', proposalNamed: 'Proposal {{proposal}}', amends: 'Amends', consents: 'Consents', status: 'Status', open: 'Open', over: 'Over', noProposals: 'Members were asked to agree to nothing.', agreed: 'Agreed', missing: 'Have not agreed', nobody: 'nobody',
  act: {
    propose: 'Ask all members to agree to this draft', proposeWarning: 'With the last consent it is in force.', adopt: 'Adopt this draft', adoptWarning: 'It replaces a charter that nobody has acceded to.',
    consent: 'Agree to the proposal for your organisation', consentWarning: 'It cannot be taken back; with the last consent the next version is in force.',
  },
  contradicts: 'Contradiction:',
  needs: { consent: 'Consent for {{for}} to the proposed charter {{id}}' },
};
