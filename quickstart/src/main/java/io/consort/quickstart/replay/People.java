package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;

/** The people: inventors under pseudonyms, and a professor whose title a company recognises. */
final class People {

    private static final List<String> HOMES = List.of("ibm", "ti", "utexas");

    private final Stage stage;
    private final Script script;
    private final List<String> inventors = new ArrayList<>();

    People(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    /** The pseudonyms of the three inventors. */
    List<String> inventors() {
        return List.copyOf(inventors);
    }

    void play() {
        stage.story.chapter("1990: people");
        HOMES.forEach(this::register);
        recognise();
    }

    private void register(String home) {
        Reply researcher = stage.as(home)
                .post(
                        stage.at("talent", "/researchers"),
                        stage.key("researcher/" + home),
                        Stage.json(
                                "affiliations",
                                        List.of(Stage.object(
                                                "organisation", home, "source", "organisation", "from", "1988-01-01")),
                                "consent",
                                        Stage.object(
                                                "givenOn",
                                                "1990-01-15",
                                                "purposes",
                                                List.of("registration", "recognition")),
                                "person",
                                        Stage.object(
                                                "name",
                                                "An inventor of " + home,
                                                "email",
                                                "inventor@" + home + ".example")))
                .ok();
        inventors.add(researcher.at("/id"));
        stage.story.tell("%s registers an inventor, known to the ledger as %s", home, researcher.at("/id"));
    }

    private void recognise() {
        String from = stage.data.text("/illustration/recognition/from");
        String to = stage.data.text("/illustration/recognition/to");
        Object title = Stage.object(
                "name", stage.data.text("/illustration/recognition/title"),
                "grade", stage.data.text("/illustration/recognition/grade"));
        Reply proposed = stage.as(from)
                .post(
                        stage.at("talent", "/agreements"),
                        stage.key("agreement"),
                        Stage.json(
                                "home",
                                from,
                                "host",
                                to,
                                "terms",
                                Stage.object(
                                        "from",
                                        "1990-01-01",
                                        "mappings",
                                        List.of(Stage.object(
                                                "home",
                                                title,
                                                "host",
                                                Stage.object("name", "Senior Research Fellow"),
                                                "extent",
                                                "full",
                                                "mode",
                                                "automatic")))))
                .ok();
        String agreement = stage.at("talent", "/agreements/" + proposed.at("/id"));
        stage.as(to)
                .post(
                        agreement + "/acceptance",
                        stage.key("acceptance"),
                        Stage.json("version", 1),
                        proposed.header("ETag").orElseThrow())
                .ok();
        Reply recognised = stage.as(to)
                .post(
                        stage.at("talent", "/recognitions"),
                        stage.key("recognition"),
                        Stage.json(
                                "researcher",
                                inventors.getLast(),
                                "home",
                                from,
                                "host",
                                to,
                                "title",
                                title,
                                "effective",
                                "1990-06-01"))
                .ok();
        stage.story.figure(
                to + " recognises the title of " + from,
                script.text("/expected/mapped"),
                recognised.at("/outcome/kind"));
        Reply refused = stage.as(to)
                .post(
                        stage.at("talent", "/recognitions"),
                        stage.key("recognition/unmapped"),
                        Stage.json(
                                "researcher",
                                inventors.getLast(),
                                "home",
                                from,
                                "host",
                                to,
                                "title",
                                Stage.object("name", "Adjunct Lecturer"),
                                "effective",
                                "1990-06-01"))
                .ok();
        stage.story.figure(
                "a title that the agreement does not map",
                script.text("/expected/unmapped"),
                refused.at("/outcome/slug"));
    }
}
