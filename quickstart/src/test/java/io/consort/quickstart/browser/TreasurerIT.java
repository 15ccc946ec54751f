package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.consort.quickstart.client.Browser;
import io.consort.quickstart.proof.Notes;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import io.consort.quickstart.system.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A treasurer puts right what a member reported, has it pay its dues and a funder match them, and settles its exit. The member, by keyboard alone, reports, gives, reads what
 * is recorded of it, leaves, and keeps its account and the proof of it.
 */
@InBrowser
class TreasurerIT {

    private static final String CHARTER = """
            "noticeMonths":0,
            "classes":[{"id":"full","name":"Full","standing":"member","votes":true,
             "dues":{"kind":"clamp","rate":"1/100","basis":{"measure":"sales","yearsBefore":1},
              "minimum":{"amount":"1000.00","currency":"USD"},"maximum":{"amount":"9000.00","currency":"USD"}}}],
            "terms":{"exit":{"accessMonths":12,"duesOfTheYear":true}}""";

    private static final String CORRECTION = "Its <b>licences</b> & <img src=x onerror=alert(1)> were left out";
    private static final String GIFT = "Two <i>steppers</i> <script>alert(2)</script>";

    private final Founded consortium = new Founded(Told.shared(), "treasury", CHARTER);
    private final String payer = consortium.member("payer");
    private final String funder = consortium.organisation("funder");
    private final Writing chinese = Writing.CHINESE;
    private final Writing english = Writing.ENGLISH;
    private final String year = consortium.today.substring(0, 4);
    private final String before =
            String.valueOf(LocalDate.parse(consortium.today).getYear() - 1);
    private final List<String> faults = new ArrayList<>();

    @Test
    void isPaidAndMatchedAndAccountsToWhoLeaves() throws IOException {
        try (Visitor first = consortium.visit(consortium.office, Look.CHINESE);
                Visitor second = consortium.visit(payer, Look.ENGLISH)) {
            Mouse treasurer = new Mouse(first, Look.CHINESE);
            Keyboard member = new Keyboard(second, Look.ENGLISH);

            report(second, member);
            ask(first, treasurer);
            String invoice = paid();
            match(first, treasurer, invoice);
            leave(second, member, invoice);
            settle(first, treasurer);
            keep(second, member);

            faults.addAll(member.faults());
            assertThat(faults).isEmpty();
        }
    }

    private void report(Visitor visitor, Keyboard member) {
        Locator need = need(visitor, "Report the basis of the dues of " + payer);
        String here = need.locator("summary").innerText().replaceAll("\\s+", " ");
        member.fill(here, Map.of("Amount (USD)", "250000.00"));
        member.send("Report what your dues are reckoned from");
        gone(need);
        member.follow(consortium.id);
        member.follow("Dues");
        member.follow("Contributions");
        Map<String, String> given = new LinkedHashMap<>();
        given.put("What", GIFT);
        given.put("Worth (USD)", "5000.00");
        given.put("On", consortium.today);
        member.act("Say what you contributed in kind", given);
        member.follow("In kind (C-1)");
        faults.addAll(visitor.reads(GIFT));
    }

    private void ask(Visitor visitor, Mouse treasurer) {
        visitor.open("/");
        treasurer.follow("确认 " + payer + " 申报的会费基数");
        Map<String, String> corrected = new LinkedHashMap<>();
        corrected.put("应有的数额 (USD)（可不填）", "300000.00");
        corrected.put("有误的原因（可不填）", CORRECTION);
        treasurer.act("确认或更正", corrected);
        Reading reading = new Reading(visitor, Look.CHINESE);
        treasurer.follow("会费基数");
        treasurer.type("年度", before);
        treasurer.press("筛选");
        reading.row(payer, List.of(chinese.money("300000.00")));
        treasurer.follow("出资");
        treasurer.follow("实物 (C-1)");
        treasurer.act("接受该项出资", Map.of());
        faults.addAll(visitor.reads(GIFT));
        treasurer.follow("会费");
        treasurer.act("核定某年度会费", Map.of());
        treasurer.follow(year);
        reading.row(payer, List.of("1", chinese.money("300000.00") + " (" + before + ")", chinese.money("3000.00")));
        treasurer.act("要求成员缴纳 " + year + " 年度会费", Map.of());
        faults.addAll(reading.differences());
    }

    /**
     * The money comes in, which no page records yet, and a funder undertakes to give as much.
     *
     * @return the number of the invoice
     */
    private String paid() {
        String invoices = consortium.at("consortium", "/members/" + payer + "/dues-invoices");
        String invoice = consortium
                .awaited(invoices, reply -> reply.at("/items/0/status").equals("open"))
                .at("/items/0/id");
        Browser desk = consortium.as(consortium.office);
        for (String account : List.of("asset bank-usd", "income dues-usd", "income grants-usd")) {
            String[] parts = account.split(" ");
            desk.post(consortium.at("finance", "/accounts"), parts[1], """
                    {"id":"%s","name":"%s","kind":"%s","currency":"USD","owner":"%s"}""".formatted(
                                    parts[1], parts[1], parts[0], consortium.office))
                    .ok();
        }
        desk.post(consortium.at("finance", "/dues-receipts"), "receipt", """
                {"member":"%s","year":%s,"amount":{"amount":"3000.00","currency":"USD"},"received":"%s",
                 "bank":"bank-usd","income":"dues-usd","invoice":"%s"}""".formatted(
                                payer, year, consortium.today, invoice))
                .ok();
        desk.post(consortium.at("finance", "/grants"), "grant", """
                {"funder":"%s","ratio":"1","ceilingPerYear":{"amount":"2000.00","currency":"USD"},"firstYear":%s,
                 "lastYear":%s,"bank":"bank-usd","income":"grants-usd"}""".formatted(funder, year, year))
                .ok();
        consortium.awaited(invoices, reply -> reply.at("/items/0/status").equals("paid"));
        return invoice;
    }

    private void match(Visitor visitor, Mouse treasurer, String invoice) {
        visitor.open("/");
        Locator need = need(visitor, "领取资助 " + funder + " " + year + "–" + year + " 按已收会费给予的款项");
        treasurer.fill("就地办理", Map.of());
        treasurer.type("会费年度", year);
        treasurer.type("资助款到账日期", consortium.today);
        treasurer.send("登记资助到账");
        gone(need);
        Reading reading = new Reading(visitor, Look.CHINESE);
        treasurer.follow(consortium.id);
        treasurer.follow("资金");
        reading.row("bank-usd", List.of(chinese.money("5000.00"), ""));
        reading.row("dues-invoiced-usd", List.of("", chinese.money("3000.00")));
        reading.row("grants-usd", List.of("", chinese.money("2000.00")));
        treasurer.follow("资助");
        treasurer.press(visitor.provable());
        visitor.proven();
        treasurer.follow("会费");
        treasurer.follow("收款情况");
        reading.row(invoice, List.of(chinese.money("3000.00"), chinese.money("0.00")));
        faults.addAll(visitor.barriers());
        faults.addAll(reading.differences());
    }

    private void leave(Visitor visitor, Keyboard member, String invoice) {
        member.follow("Members");
        member.follow(payer);
        member.follow(year + " (" + invoice + ")");
        Reading reading = new Reading(visitor, Look.ENGLISH);
        reading.fact("Status", "Paid");
        reading.fact("Paid on", english.day(consortium.today));
        faults.addAll(reading.differences());
        member.press(visitor.provable());
        visitor.proven();
        faults.addAll(visitor.barriers());
        member.follow(payer);
        member.act("Give notice of withdrawal", Map.of("Leaves on", consortium.today));
        visitor.page().getByText("This was refused").first().waitFor();
        assertThat(visitor.complaints())
                .as("who has left may not read on")
                .allMatch(each -> each.contains("status of 403"));
    }

    private void settle(Visitor visitor, Mouse treasurer) {
        treasurer.follow("退出");
        treasurer.follow("退出预览");
        treasurer.type("成员", payer);
        treasurer.press("筛选");
        visitor.page().getByText("此次退出没有障碍。").waitFor();
        treasurer.act("按此预览结清 " + payer + " 的退出", Map.of());
        consortium.awaited(
                consortium.at("consortium", "/exits"),
                reply -> reply.at("/items/0/progress/kind").equals("settled"));
        treasurer.follow("退出");
        treasurer.follow(payer + " 的退出");
        visitor.page().getByText("各项服务均已结清").first().waitFor();
        faults.addAll(visitor.barriers());
    }

    /** Who has left finds its exit, and what it came to as a file that proves itself. */
    private void keep(Visitor visitor, Keyboard member) throws IOException {
        visitor.open("/");
        member.follow(consortium.id);
        member.follow("Exits");
        member.follow("Exit of " + payer);
        visitor.page().getByText("settled in all services").first().waitFor();
        member.follow("Statement");
        member.press(visitor.provable());
        visitor.proven();
        faults.addAll(visitor.barriers());
        Download file = visitor.page().waitForDownload(() -> member.enter("File that can be checked offline"));
        StatementFile statement = StatementFile.parse(Files.readAllBytes(file.path()));
        String key =
                consortium.as(payer).get("/api/consortium/verifier-key").ok().body();
        assertThat(statement.check(key, new Notes())).isInstanceOf(Verdict.Proven.class);
    }

    private static Locator need(Visitor visitor, String text) {
        Locator need = visitor.page().locator("main li").filter(new Locator.FilterOptions().setHasText(text));
        need.waitFor();
        return need;
    }

    private static void gone(Locator need) {
        need.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
