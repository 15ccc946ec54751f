package io.consort.quickstart.archive;

/**
 * Which of an installation's kinds of ledgers one is: a service's main one, or one beside it that has a name of its own. Written
 * {@code ip-ledger} or {@code consortium.work}, as a folder of an archive is called.
 *
 * @param name empty for the main one
 */
record LedgerKind(String service, String name) {

    /** What the folders of archives match. */
    static final String SYNTAX = "[a-z][a-z-]{0,40}(?:\\.[a-z][a-z0-9-]{0,30})?";

    static LedgerKind parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? new LedgerKind(text, "") : new LedgerKind(text.substring(0, dot), text.substring(dot + 1));
    }

    /** Where such a ledger lies in the API. */
    String path(String consortium) {
        String main = "/api/" + service + "/consortia/" + consortium;
        return name.isEmpty() ? main : main + "/ledgers/" + name;
    }

    /** Whether a path is that of such a ledger, of whichever consortium. */
    boolean isPath(String path) {
        String[] parts = path.split("/", 6);
        return parts.length > 4 && !parts[4].isEmpty() && path.equals(path(parts[4]));
    }
}
