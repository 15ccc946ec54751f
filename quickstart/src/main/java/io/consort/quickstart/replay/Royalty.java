package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A royalty that comes in: it is distributed, and the bank pays whom it is distributed to. */
final class Royalty {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Royalty(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    /**
     * Records and distributes it.
     *
     * @return the distribution's number
     */
    String distribute() {
        Reply income = desk.submit("/incomes", script.act("/income")).ok();
        Act act = script.act("/distribution").with("income", StringNode.valueOf(income.at("/id")));
        JsonNode made = desk.submit("/distributions", act).ok().json();
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, String> expected = script.texts("/expected/credits");
        for (JsonNode credit : made.get("payees")) {
            String payee = credit.get("payee").asString();
            String total = credit.at("/total/amount").asString();
            stage.story.figure(payee + ", USD", expected.getOrDefault(payee, "nothing"), total);
            sum = sum.add(new BigDecimal(total));
        }
        stage.story.figure("distributed in all, USD", script.text("/expected/sum"), sum.toPlainString());
        return made.get("id").asString();
    }

    /** Records what the bank did, step by step, for each payee that the script names there. */
    void pay(String distribution, String pointer) {
        for (JsonNode payment : script.list(pointer)) {
            String statement = "/distributions/" + distribution + "/statements/"
                    + payment.get("payee").asString();
            String paid = "nothing";
            for (JsonNode step : payment.get("steps")) {
                paid = desk.submit(statement + "/payments", Act.of(step)).ok().at("/amount/amount");
            }
            stage.story.figure(
                    payment.get("tell").asString() + ", USD",
                    payment.get("expected").asString(),
                    paid);
        }
    }
}
