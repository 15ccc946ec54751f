package io.consort.edge.problem;

/**
 * One kind of problem as its page explains it.
 *
 * @param slug the last part of its address, {@code /problems/<slug>}
 * @param title what it is called, alike each time
 * @param description what it means and what the caller can do
 */
public record ProblemPage(String slug, String title, String description) {}
