package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.system.Told;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two people in browsers of their own take a motion from its draft to the minutes of the meeting that adopted it. One reads Chinese and points; the other reads English
 * and has a keyboard alone. What they type is text wherever it is shown, markup or not.
 */
@InBrowser
class BoardIT {

    private static final String TITLE = "To share <b>x</b> & <img src=x onerror=alert(1)>";
    private static final String REASONS = "It costs \"little\" <script>alert(2)</script>";
    private static final String MEETING = "The <i>board</i>";

    private final Boardroom room = Boardroom.found(Told.shared(), 0);
    private final List<String> faults = new ArrayList<>();

    @Test
    void takesAMotionFromItsDraftToTheMinutes() {
        try (Visitor first = room.visit(room.chair, Look.CHINESE);
                Visitor second = room.visit(room.secretary, Look.ENGLISH)) {
            Mouse chair = new Mouse(first, Look.CHINESE);
            Keyboard secretary = new Keyboard(second, Look.ENGLISH);

            String motion = table(first, chair);
            convene(first, chair, motion);
            comeTogether(first, chair, second, secretary);
            vote(first, chair, second, secretary);
            write(second, secretary);
            read(first, chair);

            faults.addAll(secretary.faults());
            assertThat(faults).isEmpty();
        }
    }

    /** @return the number of the motion */
    private String table(Visitor visitor, Hands chair) {
        visitor.open("/");
        chair.follow(room.id);
        chair.follow("决策");
        chair.follow("提出议案");
        String act = "提出议案：Opinions（Board）";
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("标题", TITLE);
        typed.put("理由", REASONS);
        chair.fill(act, typed);
        visitor.page().reload();
        visitor.arrived();
        assertThat(visitor.page().getByLabel("标题").inputValue()).isEqualTo(TITLE);
        chair.record(act);
        chair.follow("议案");
        chair.follow(TITLE);
        faults.addAll(visitor.reads(TITLE, REASONS));
        return visitor.page().url().replaceAll(".*/", "");
    }

    private void convene(Visitor visitor, Hands chair, String motion) {
        chair.follow("会议");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("机构", "board");
        typed.put("标题", MEETING);
        typed.put(
                "开始时间",
                LocalDateTime.now(ZoneId.of(Look.CHINESE.zone))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        typed.put("地点（可不填）", "Austin, Texas");
        typed.put("议题", "What was left over");
        chair.act("召集会议", typed);
        chair.follow(MEETING);
        chair.act("以 " + room.seat(room.chair) + " 增列议题", Map.of("议案（可不填）", motion));
        faults.addAll(visitor.reads(MEETING, TITLE));
    }

    private void comeTogether(Visitor first, Hands chair, Visitor second, Hands secretary) {
        chair.act(room.seat(room.chair) + " 放弃通知期限", Map.of());
        second.open("/");
        secretary.follow(room.id);
        secretary.follow("Meetings");
        secretary.follow(MEETING);
        faults.addAll(second.reads(MEETING, TITLE));
        secretary.act("Do without notice in time for " + room.seat(room.secretary), Map.of());
        first.again();
        chair.act("宣布开会", Map.of());
        chair.act("以 " + room.seat(room.chair) + " 到场", Map.of("方式", "in-person"));
        second.again();
        secretary.act("Be there with " + room.seat(room.secretary), Map.of("How", "remote"));
    }

    private void vote(Visitor first, Hands chair, Visitor second, Hands secretary) {
        first.again();
        assertThat(first.text()).contains("2 个有表决权的席位中有 2 个在场");
        chair.follow("M-1");
        chair.act("就议案开始表决", Map.of("方式", "meeting"));
        secretary.follow("Decisions");
        secretary.follow(TITLE);
        secretary.follow("Voting V-1");
        faults.addAll(second.reads(TITLE, REASONS));
        secretary.choose("Yes");
        secretary.press("Cast 1 vote");
        second.page().getByText("recorded: Yes").waitFor();
        chair.follow("表决 V-1");
        chair.choose("赞成");
        chair.press("投出 1 票");
        first.page().getByText("已记录：赞成").waitFor();
        first.again();
        chair.act("结束表决并计票", Map.of());
        faults.addAll(first.reads(TITLE, REASONS));
        Reading counted = new Reading(first, Look.CHINESE);
        counted.fact("阶段", "通过");
        counted.row("赞成", List.of("2", "2"));
        faults.addAll(counted.differences());
        chair.follow("会议");
        chair.follow(MEETING);
        chair.act("宣布闭会", Map.of());
    }

    private void write(Visitor visitor, Hands secretary) {
        secretary.follow("Resolutions");
        secretary.follow(TITLE);
        new Reading(visitor, Look.ENGLISH).fact("Stage", "In force");
        faults.addAll(visitor.reads(TITLE, REASONS));
        secretary.follow("Meetings");
        secretary.follow(MEETING);
        visitor.again();
        secretary.act("Have the minutes written and sent", Map.of());
        secretary.follow("Minutes");
        secretary.follow("Version 1");
        faults.addAll(visitor.reads(MEETING, TITLE));
    }

    private void read(Visitor visitor, Hands chair) {
        visitor.again();
        chair.follow("会议纪要");
        chair.follow("第 1 版");
        faults.addAll(visitor.reads(MEETING, TITLE));
        assertThat(visitor.text()).contains(room.seat(room.chair), room.seat(room.secretary));
    }
}
