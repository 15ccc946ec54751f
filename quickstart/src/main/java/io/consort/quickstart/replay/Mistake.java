package io.consort.quickstart.replay;

import tools.jackson.databind.node.StringNode;

/** An income that was recorded by mistake: it stays in the ledger, a counter-entry with its reason takes it back, and nobody distributes it. */
final class Mistake {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Mistake(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        String income = desk.submit("/incomes", script.act("/income")).ok().at("/id");
        desk.change("/incomes/" + income, "/corrections", script.act("/correction"))
                .ok();
        stage.story.tell("the income is taken back: %s", script.text("/correction/body/reason"));
        stage.story.figure(
                "what is left of it, USD",
                script.text("/expected/left"),
                desk.read(script.text("/income/by"), "/incomes/" + income)
                        .at("/remainder/gross/amount")
                        .asString());
        desk.refused(
                "the office distributes it all the same",
                script.text("/expected/slug"),
                desk.submit("/distributions", script.act("/distribution").with("income", StringNode.valueOf(income))));
    }
}
