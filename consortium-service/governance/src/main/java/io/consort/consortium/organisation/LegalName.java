package io.consort.consortium.organisation;

import java.time.LocalDate;

/** What an organisation is called from a day on. */
public record LegalName(String name, LocalDate from) {}
