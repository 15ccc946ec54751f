package io.consort.quickstart.browser;

/** What a screen is to somebody. */
enum Verdict {
    SHOWN,
    /** To be seen once signed in. */
    SIGN_IN,
    /** As if there were nothing. */
    MISSING,
    /** Refused by name, in whole or in part. */
    REFUSED,
    /** Nothing in the story leads there. */
    UNSEEN;

    static Verdict of(String text) {
        if (text.startsWith("Who decides, who owns, who is paid")) {
            return SIGN_IN;
        }
        if (text.contains("This was refused")) {
            return REFUSED;
        }
        return text.contains("There is nothing at this address, or you may not know of it.") ? MISSING : SHOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase().replace('_', '-');
    }
}
