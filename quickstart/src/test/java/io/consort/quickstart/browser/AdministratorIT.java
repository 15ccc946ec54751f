package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.consort.quickstart.system.Eventually;
import io.consort.quickstart.system.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever runs the platform, by keyboard alone, takes an organisation aboard that is held up on the way, and suspends a consortium for a while. Whoever administers one of its
 * organisations looks after its people, and reads why nothing could be done.
 */
@InBrowser
class AdministratorIT {

    private static final String CHARTER = """
            "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]""";

    private static final String REASON = "An <i>inquiry</i> <script>alert(2)</script>";

    private final Told told = Told.shared();
    private final Founded consortium = new Founded(told, "tenant", CHARTER);
    private final String member = consortium.member("member");
    private final String newcomer = consortium.id + "-newcomer";
    private final String name = newcomer + " <b>&</b> Sons <img src=x onerror=alert(1)>";
    private final List<String> faults = new ArrayList<>();

    @Test
    void bringsOrganisationsAboardAndTurnsTheCourseOfAConsortium() {
        consortium.administered(member);
        try (Visitor first = Caller.ADMINISTRATOR.visit(told, Look.ENGLISH);
                Visitor second = consortium.visit(member, Look.CHINESE)) {
            Keyboard administrator = new Keyboard(first, Look.ENGLISH);
            Mouse ofMember = new Mouse(second, Look.CHINESE);

            register(first, administrator);
            finish(first, administrator);
            people(second, ofMember);
            turn(first, administrator, "Suspend it", "Suspended");
            read(second, ofMember);
            turn(first, administrator, "Let it go on", "Active");

            faults.addAll(administrator.faults());
            assertThat(faults).isEmpty();
        }
    }

    private void register(Visitor visitor, Keyboard administrator) {
        administrator.follow("Platform");
        administrator.follow("Organisations");
        administrator.type("Legal name", name);
        administrator.type("Known as", newcomer);
        administrator.type("Country", "us");
        administrator.press("Register it");
        visitor.page().getByText("It is on the register.").waitFor();
        faults.addAll(visitor.barriers());
        Eventually.get(
                "The identity of " + newcomer,
                () -> told.administrator()
                        .get("/api/consortium/organisations/" + newcomer)
                        .ok(),
                reply -> reply.at("/identity").equals("linked"));
    }

    /** Its own provider cannot be read at first: that is told where the administrator is told what to do, until it is put right. */
    private void finish(Visitor visitor, Keyboard administrator) {
        visitor.open("/admin/organisations/" + newcomer);
        federate(administrator, "http://127.0.0.1:9/<b>metadata</b>");
        visitor.page()
                .getByText("Not the address of a provider's metadata")
                .first()
                .waitFor();
        federate(administrator, "http://127.0.0.1:9/metadata");
        visitor.page().getByText("cannot read metadata").first().waitFor();
        assertThat(visitor.complaints())
                .as("what was refused, and nothing else")
                .hasSize(2)
                .allMatch(each -> each.contains("/federation"));
        administrator.follow("Inbox");
        administrator.follow(name + " cannot come further aboard: see what is in the way");
        visitor.page().getByText("Stuck since").first().waitFor();
        faults.addAll(visitor.barriers());
        federate(administrator, told.metadata());
        visitor.page().getByText("Its people can sign in there.").waitFor();
        visitor.page().getByText("Stuck since").first().waitFor(GONE);
        administrator.follow("On the register");
        faults.addAll(visitor.reads(name));
        administrator.follow("Inbox");
        visitor.page().locator("main li").getByText(name).first().waitFor(GONE);
    }

    private static void federate(Keyboard administrator, String address) {
        administrator.type("Protocol", "saml");
        administrator.type("Address", address);
        administrator.press("Let it sign in there");
    }

    private void people(Visitor visitor, Mouse hands) {
        visitor.open("/org/" + member);
        hands.follow("人员");
        String address = "ann@" + member + ".example";
        hands.type("电子邮箱", address);
        hands.type("名", "Ann");
        hands.type("姓", "Example");
        hands.press("发送邀请");
        visitor.page().getByText("邀请已发送。").waitFor();
        String withdraw = "撤回对 " + address + " 的邀请";
        visitor.button(withdraw).waitFor();
        hands.press(withdraw);
        visitor.page().getByText("没有等待答复的邀请。").waitFor();
        hands.follow("联合体");
        Reading reading = new Reading(visitor, Look.CHINESE);
        reading.same("The stage", "运行中", reading.cells(consortium.id).getFirst());
        faults.addAll(reading.differences());
        faults.addAll(visitor.barriers());
    }

    private void turn(Visitor visitor, Keyboard administrator, String act, String stage) {
        administrator.follow("Platform");
        visitor.open("/admin/consortia/" + consortium.id);
        administrator.type("Reason", REASON);
        administrator.press(act);
        visitor.page()
                .locator("main ol.entries strong")
                .first()
                .getByText(stage)
                .waitFor();
        Eventually.get(
                "That all services have turned",
                () -> told.administrator().get(consortium.at("consortium", "/life")),
                reply -> reply.isOk() && reply.body().contains("\"awaited\":[]"));
        visitor.again();
        faults.addAll(visitor.reads(REASON));
    }

    private void read(Visitor visitor, Mouse hands) {
        visitor.open("/");
        hands.follow(consortium.id);
        hands.follow("历程");
        faults.addAll(visitor.reads(REASON));
        hands.press(visitor.provable());
        visitor.proven();
    }

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
}
