package io.consort.consortium.meeting;

/** As many seats ask for a meeting as the charter wants; it is convened with the same block. */
public record DemandMet(DemandId demand, MeetingId meeting) implements DemandEvent {}
