package io.consort.quickstart.browser;

import java.text.MessageFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The steps of a count, which the story has in English, as the client says them in each language. */
final class Steps {

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(\\S+) seats may vote; they weigh (\\S+)\\.",
                    "{0} 个席位有表决权，权重共 {1}。",
                    "{0} seats may vote; they weigh {1}."),
            new Form(
                    "Yes weighs (\\S+) \\((\\S+) seats\\), no (\\S+) \\((\\S+) seats\\), abstentions (\\S+) \\((\\S+) seats\\)\\.",
                    "赞成权重 {0}（{1} 席），反对 {2}（{3} 席），弃权 {4}（{5} 席）。",
                    "Yes weighs {0} ({1} seats), no {2} ({3} seats), abstentions {4} ({5} seats)."),
            new Form(
                    "Present is (by \\S+) (\\S+) of (\\S+); the quorum is (.+): (.*reached)\\.",
                    "{0}，出席 {1}，总数 {2}；法定人数为{3}：{4}。",
                    "Present is {0} {1} of {2}; the quorum is {3}: {4}."),
            new Form(
                    "Yes is (by \\S+) (\\S+) of (\\S+) (.+); the rule asks for (.+): (.*reached)\\.",
                    "{0}，赞成 {1}，{3}共 {2}；规则要求{4}：{5}。",
                    "Yes is {0} {1} of {2} {3}; the rule asks for {4}: {5}."),
            new Form(
                    "Seat (\\S+) stands aside and counts nowhere: (.+)",
                    "席位 {0} 回避，不计入任何数：{1}",
                    "Seat {0} stands aside and counts nowhere: {1}"),
            new Form(
                    "The group of (\\S+) would weigh (\\S+); the cap leaves it (\\S+)\\.",
                    "{0} 组织群的权重本为 {1}，上限使其为 {2}。",
                    "The group of {0} would weigh {1}; the cap leaves it {2}."),
            new Form(
                    "A group of affiliates weighs at most (\\d+)\\.",
                    "同一关联组织群的权重最多为 {0}，即 {0}。",
                    "A group of affiliates weighs at most {0}, which is {0}."),
            new Form(
                    "A group of affiliates weighs (at most \\S+) of what all weigh before any is cut \\(ofAll\\), which is (\\d+); .+",
                    "同一关联组织群的权重{0}，即 {1}；在最终计入的权重中可能占比更高。",
                    "A group of affiliates weighs {0} of what all weigh before any is cut, which is {1}; of what is counted in the end that can be more."));

    private Steps() {}

    /** @param step in the English of the story */
    static String say(String step, Writing writing) {
        for (Form form : FORMS) {
            Matcher match = form.pattern.matcher(step);
            if (match.matches()) {
                Object[] words = IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(group -> word(match.group(group), writing))
                        .toArray();
                return MessageFormat.format(writing.say(form.chinese, form.english), words);
            }
        }
        throw new IllegalArgumentException("No step of a count is said so: " + step);
    }

    private static String word(String word, Writing writing) {
        for (String[] bound :
                new String[][] {{"at least ", "至少 "}, {"more than ", "超过 "}, {"at most ", "最多为削减前总权重的 "}}) {
            if (word.startsWith(bound[0])) {
                return writing.say(bound[1], bound[0]) + writing.share(word.substring(bound[0].length()));
            }
        }
        return switch (word) {
            case "by weight" -> writing.say("按权重", word);
            case "by seats" -> writing.say("按席位", word);
            case "cast for or against" -> writing.say("赞成与反对票", word);
            case "entitled to vote" -> writing.say("有表决权者", word);
            case "reached" -> writing.say("已达到", word);
            case "not reached" -> writing.say("未达到", word);
            default -> word;
        };
    }

    private record Form(Pattern pattern, String chinese, String english) {
        Form(String pattern, String chinese, String english) {
            this(Pattern.compile(pattern), chinese, english);
        }
    }
}
