package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.consort.quickstart.client.Browser;
import io.consort.quickstart.system.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An office looks after a researcher of its own: which titles of theirs are recognised where, and why not; in the end it has them forgotten, and their name is nowhere. A member,
 * by keyboard alone, accepts the agreement by which it recognises titles.
 */
@InBrowser
class TalentIT {

    private static final String CHARTER = """
            "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]""";

    private static final String NAME = "Ann <b>Example</b> <img src=x onerror=alert(1)>";
    private static final String TITLE = "Senior <i>Fellow</i>";
    private static final String TITLE_THERE = "Guest <script>alert(2)</script>";
    private static final String LIMITS = "no <b>keys</b> & no budget";
    private static final String UNKNOWN = "Visiting <i>Reader</i>";

    private final Founded consortium = new Founded(Told.shared(), "talent", CHARTER);
    private final String host = consortium.member("host");
    private final String office = consortium.office;
    private final List<String> faults = new ArrayList<>();

    @Test
    void recognisesTitlesAndForgetsWhoHadThem() {
        Browser desk = consortium.as(office);
        String researcher = desk.post(talent("/researchers"), "researcher", """
                {"person":{"name":"%s","email":"ann@example.org"},
                 "affiliations":[{"organisation":"%s","source":"organisation","from":"2021-01-01"}],
                 "consent":{"givenOn":"2021-01-01","purposes":["recognition"]}}""".formatted(NAME, office))
                .ok()
                .at("/id");
        String agreement = desk.post(
                        talent("/agreements"), "agreement", """
                {"home":"%s","host":"%s","terms":{"from":"2021-01-01","mappings":[{"home":{"name":"%s","grade":"IV"},
                 "host":{"name":"%s"},"extent":"partial","limits":"%s","mode":"automatic"}]}}""".formatted(office, host, TITLE, TITLE_THERE, LIMITS))
                .ok()
                .at("/id");
        try (Visitor first = consortium.visit(office, Look.CHINESE);
                Visitor second = consortium.visit(host, Look.ENGLISH)) {
            Mouse secretary = new Mouse(first, Look.CHINESE);
            Keyboard member = new Keyboard(second, Look.ENGLISH);

            accept(second, member, agreement);
            String recognised = recognition(researcher, TITLE, "IV");
            String refused = recognition(researcher, UNKNOWN, "I");
            look(first, secretary, researcher, recognised, refused);
            forget(first, secretary, researcher);
            nobody(second, member, researcher);

            faults.addAll(member.faults());
            assertThat(faults).isEmpty();
        }
    }

    private void accept(Visitor visitor, Keyboard member, String agreement) {
        String need = "Accept the agreement " + office + " – " + host + ", which was proposed to you";
        member.follow(need);
        faults.addAll(visitor.reads(TITLE, TITLE_THERE, LIMITS));
        member.press("Accept version 1 of " + agreement);
        visitor.page().getByText("This awaits").waitFor(GONE);
        faults.addAll(visitor.reads(TITLE, TITLE_THERE, LIMITS));
        member.press(visitor.provable());
        visitor.proven();
        member.follow("Inbox");
        visitor.page().getByText("Nothing awaits you.").waitFor();
    }

    private String recognition(String researcher, String title, String grade) {
        return consortium
                .as(office)
                .post(talent("/recognitions"), grade, """
                {"researcher":"%s","home":"%s","host":"%s","title":{"name":"%s","grade":"%s"},"effective":"2022-01-01"}""".formatted(researcher, office, host, title, grade))
                .ok()
                .at("/id");
    }

    private void look(Visitor visitor, Mouse secretary, String researcher, String recognised, String refused) {
        secretary.follow(consortium.id);
        secretary.follow("人才");
        secretary.type("组织", host);
        secretary.press("筛选");
        visitor.page().getByText("此处没有登记的研究人员。").waitFor();
        secretary.type("组织", office);
        secretary.press("筛选");
        secretary.follow(researcher);
        faults.addAll(visitor.reads(NAME, "ann@example.org"));
        secretary.follow("人才");
        secretary.follow("职称认定");
        secretary.type("研究人员", researcher);
        secretary.press("筛选");
        Reading reading = new Reading(visitor, Look.CHINESE);
        reading.same(
                "What became of a title that the agreement has",
                "认定为 " + TITLE_THERE + "，部分，依据第 1 版 · 仅限 " + LIMITS + " · 协议 RA-1",
                reading.cells(recognised).getLast());
        reading.same(
                "The titles",
                List.of(TITLE + " (IV)", UNKNOWN + " (I)"),
                List.of(reading.cells(recognised).get(1), reading.cells(refused).get(1)));
        secretary.follow(refused);
        reading.fact("结果", "不予认定: 第 1 版未列出 " + UNKNOWN + " (I)。 · 协议 RA-1");
        secretary.press(visitor.provable());
        visitor.proven();
        faults.addAll(visitor.barriers());
        faults.addAll(reading.differences());
    }

    private void forget(Visitor visitor, Mouse secretary, String researcher) {
        secretary.follow(researcher);
        secretary.type("理由", "objection");
        secretary.press("下令删除");
        visitor.page().getByText(NAME).waitFor(GONE);
        consortium.awaited(
                talent("/researchers/" + researcher),
                reply -> reply.at("/status").equals("forgotten"));
        visitor.again();
        Reading reading = new Reading(visitor, Look.CHINESE);
        reading.fact("状态", "已遗忘");
        faults.addAll(reading.differences());
        assertThat(visitor.page().content()).doesNotContain("Example", "ann@example.org");
        faults.addAll(visitor.barriers());
    }

    /** Nobody finds who it was, in lists or in what the ledger has recorded; that titles were recognised stands. */
    private void nobody(Visitor visitor, Keyboard member, String researcher) {
        member.follow(consortium.id);
        member.follow("Talent");
        Reading reading = new Reading(visitor, Look.ENGLISH);
        reading.same(
                "What is known of them", "Forgotten", reading.cells(researcher).getLast());
        assertThat(visitor.page().content()).doesNotContain("Example");
        member.follow("Recognitions");
        faults.addAll(visitor.reads(TITLE, UNKNOWN));
        assertThat(visitor.page().content()).doesNotContain("Example");
        faults.addAll(reading.differences());
        for (String path : List.of("/researchers", "/researchers/" + researcher, "/recognitions", "/events")) {
            assertThat(consortium.as(office).get(talent(path)).ok().body())
                    .contains(researcher)
                    .doesNotContain("Example", "ann@example.org");
        }
    }

    private String talent(String path) {
        return consortium.at("talent", path);
    }

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
}
