package io.consort.consortium.meeting;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;

/**
 * As what a meeting was convened.
 *
 * @param charterVersion in force on that day
 * @param rule how the body meets by that version; it holds for this meeting whatever the charter says later
 */
public record Call(BodyId body, String title, int charterVersion, MeetingRule rule) {}
