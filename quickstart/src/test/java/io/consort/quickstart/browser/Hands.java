package io.consort.quickstart.browser;

import java.util.Map;

/** How somebody works a screen. */
interface Hands {

    /** Follows the link of that name to the page that it leads to. */
    void follow(String link);

    /** Chooses one of several, by its name. */
    void choose(String option);

    /** Presses a button. */
    void press(String button);

    /** Types into a field, or chooses in it. */
    void type(String label, String text);

    /**
     * Begins an act.
     *
     * @param title of the act
     * @param typed what goes into its fields, by their names
     */
    void fill(String title, Map<String, String> typed);

    /** Sends what was filled in. */
    void send(String title);

    /** Sends it, and sees that it is recorded. */
    void record(String title);

    default void act(String title, Map<String, String> typed) {
        fill(title, typed);
        record(title);
    }
}
