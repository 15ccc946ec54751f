package io.consort.quickstart.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.consort.quickstart.replay.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who owned and used what on which day, what was pledged and offered, and who got what of each income. */
final class InventionFigures {

    private static final String INVENTIONS = "/c/sematech/inventions";

    private final Script facts = Script.load("sematech.json");
    private final Script story = Script.load("sematech-supposed.json");
    private final Reading reading;
    private final Writing writing;

    InventionFigures(Reading reading) {
        this.reading = reading;
        this.writing = reading.writing;
    }

    void read() {
        invention(story.part("/firstPart/invention/expected"));
        corrected(story.part("/correction"));
        pledged(story.part("/pledgedShare"));
        licensed(story.part("/licences"));
        offered(story.part("/jointOwners"));
        milestones(story.part("/returns"));
        left(story.part("/exits"));
        merged(story.part("/merger"));
    }

    private void invention(Script expected) {
        String asset = facts.text("/illustration/asset/id");
        expected.texts("/titles").forEach((on, title) -> title(asset, on, title));
        String owner = expected.text("/owner");
        String recovering = new BigDecimal(expected.text("/recovered"))
                .add(new BigDecimal(owner))
                .toPlainString();
        distribution(
                asset,
                facts.text("/illustration/income/effective"),
                Map.of("consortium:fund", expected.text("/levy"), "ibm", owner, "ti", recovering, "utexas", owner));
        reading.fact(writing.say("总额", "Gross"), writing.money(expected.text("/sum")));
        Locator inventors = reading.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText("person:"))
                .locator("td.figure");
        reading.same(
                "What each inventor got",
                Collections.nCopies(
                        facts.node("/illustration/asset/inventors").asInt(), writing.money(expected.text("/inventor"))),
                reading.texts(inventors));
    }

    private void corrected(Script correction) {
        String asset = correction.text("/asset/body/id");
        String on = correction.text("/expected/on");
        title(asset, on, correction.text("/expected/known"));
        Map<String, String> credits = new TreeMap<>(correction.texts("/expected/credits"));
        credits.putAll(correction.texts("/expected/corrected"));
        distribution(asset, on, credits);
        reading.fact(writing.say("总额", "Gross"), writing.money(correction.text("/expected/sum")));
        reading.follow(reading.link("micron"), "main ol");
        reading.fact(writing.say("合计", "Total"), writing.money(correction.text("/expected/corrected/micron")));
        reading.fact(writing.say("未付", "Outstanding"), writing.money(story.text("/exits/debt/outstanding")));
    }

    private void pledged(Script pledged) {
        title(pledged.text("/asset/body/id"), pledged.text("/expected/on"), pledged.text("/expected/title"));
        reading.at(INVENTIONS + "/pledges/" + pledged.text("/pledge/body/id"));
        reading.fact(writing.say("担保金额", "Secured"), writing.money(pledged.text("/expected/secured")));
        reading.fact(writing.say("份额", "Shares"), writing.owners(pledged.text("/expected/remaining")));
    }

    private void licensed(Script licences) {
        List<String> rights = Arrays.stream(licences.text("/expected/inForce").split(", "))
                .map(right -> right.split(" "))
                .map(right -> kind(right[1]) + " · " + right[0])
                .toList();
        rights("grantor=" + licences.text("/asset/by"), licences.text("/expected/on"), rights);
    }

    private void offered(Script owners) {
        reading.at(INVENTIONS + "/notices?asset=" + owners.text("/asset/body/id"))
                .follow(reading.page().locator("main tbody th a"), "main td.figure");
        String objector = owners.text("/objection/by");
        reading.row(
                objector,
                List.of(
                        writing.share(owners.text("/asset/body/owners/" + objector)),
                        writing.money(owners.text("/expected/offered"))));
        reading.same(
                "What " + objector + " says in the end",
                writing.say("同意", "consents"),
                reading.cells(objector).get(1));
    }

    private void milestones(Script returns) {
        reading.at(INVENTIONS + "/rights?holder=" + returns.text("/second/by") + "&grantor="
                        + returns.text("/licence/by"))
                .follow(reading.page().locator("main tbody th a"), "main .facts >> nth=1");
        reading.fact(writing.say("应付", "Owed"), writing.money(returns.text("/expected/due")));
    }

    /** What who had left went on using, and what an owner who had left got of what came in later. */
    private void left(Script exits) {
        exits.texts("/expected/inForce").forEach((on, kinds) -> {
            List<String> rights = kinds.equals("nothing")
                    ? List.of()
                    : Arrays.stream(kinds.split(", "))
                            .map(kind -> kind(kind) + " · lsi")
                            .toList();
            rights("holder=lsi", on, rights);
        });
        distribution(
                story.text("/correction/asset/body/id"),
                exits.text("/royalty/income/body/effective"),
                exits.texts("/royalty/expected/credits"));
    }

    private void merged(Script merger) {
        String asset = merger.text("/asset/body/id");
        merger.texts("/expected/titles").forEach((on, title) -> title(asset, on, title));
        distribution(asset, merger.text("/royalty/income/body/effective"), merger.texts("/royalty/expected/credits"));
        reading.follow(reading.link(merger.text("/statement/payee")), "main dd strong");
        reading.fact(writing.say("未付", "Outstanding"), writing.money(merger.text("/expected/owed")));
        reading.fact(writing.say("收款方", "Pay to"), merger.text("/expected/passedTo"));
    }

    private void title(String asset, String on, String title) {
        String part = "#asset-title";
        reading.at(INVENTIONS + "/assets/" + asset)
                .page()
                .locator(part + " input")
                .fill(on);
        String day = writing.day(on);
        reading.page()
                .getByText(writing.say(day + " 的权利人", "Owned on " + day + " by"))
                .waitFor();
        List<String> owners =
                reading.texts(reading.page().locator(part + " ul.plain").first().locator("li"));
        reading.same("Title to " + asset, writing.owners(title), String.join("; ", owners));
    }

    private void distribution(String asset, String on, Map<String, String> credits) {
        reading.at(INVENTIONS + "/distributions?asset=" + asset);
        Locator row =
                reading.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(writing.day(on)));
        reading.follow(row.locator("th a"), "main a[href*='/statements/']");
        credits.forEach((payee, amount) -> reading.row(payee, List.of(writing.money(amount))));
    }

    /** Which rights there were on a day, each by its kind and its holder. */
    private void rights(String narrowed, String on, List<String> expected) {
        reading.at(INVENTIONS + "/rights?" + narrowed + "&on=" + on);
        Locator list = reading.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName(writing.say("使用权", "Rights of use"))
                                .setExact(true));
        List<String> found = new ArrayList<>();
        for (Locator row : list.locator("tbody tr").all()) {
            List<String> cells = reading.texts(row.locator("td"));
            found.add(cells.get(1) + " · " + cells.get(2));
        }
        List<String> sorted = new ArrayList<>(expected);
        Collections.sort(sorted);
        Collections.sort(found);
        reading.same("Rights on " + on, sorted, found);
    }

    private String kind(String kind) {
        return switch (kind) {
            case "exploitation-access" -> writing.say("成果利用使用权", "Access to exploit results");
            case "non-exclusive" -> writing.say("普通许可", "Non-exclusive licence");
            case "exclusive" -> writing.say("独占许可", "Exclusive licence");
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
