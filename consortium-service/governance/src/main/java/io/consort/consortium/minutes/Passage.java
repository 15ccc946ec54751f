package io.consort.consortium.minutes;

/**
 * A line of minutes. Heading and subject hold no bar, so that the line can be taken apart again.
 *
 * @param heading the part of the minutes
 * @param subject what it is about
 */
public record Passage(String heading, String subject, String what) {

    /** Between the parts of a line. */
    static final String BAR = " | ";

    public Passage {
        heading = word(heading);
        subject = word(subject);
        what = oneLine(what);
    }

    private static String word(String text) {
        return oneLine(text.replace('|', '/'));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The line, as it goes into the digest. */
    public String line() {
        return heading + BAR + subject + BAR + what;
    }
}
