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

    /** What a page that was shown in a look is, by its text. */
    static Verdict of(String text, Look look) {
        if (text.startsWith(look.welcome)) {
            return SIGN_IN;
        }
        if (text.contains(look.refused)) {
            return REFUSED;
        }
        return text.contains(look.missing) ? MISSING : SHOWN;
    }

    @Override
    public String toString() {
        return name().toLowerCase().replace('_', '-');
    }
}
