package io.consort.quickstart.browser;

import java.text.MessageFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The steps of a count, which the story has in English, in each language. */
final class Steps {

    private static final List<Form> FORMS = List.of(
            new Form("(\\S+) seats may vote; they weigh (\\S+)\\.", "有表决权的席位为{0}个，权重合计{1}。"),
            new Form(
                    "Yes weighs (\\S+) \\((\\S+) seats\\), no (\\S+) \\((\\S+) seats\\), abstentions (\\S+) \\((\\S+) seats\\)\\.",
                    "赞成权重{0}（{1}席），反对{2}（{3}席），弃权{4}（{5}席）。"),
            new Form(
                    "Present is (by \\S+) (\\S+) of (\\S+); the quorum is (.+): (.*reached)\\.",
                    "{0}计，出席{1}/{2}；法定人数为{3}：{4}。"),
            new Form(
                    "Yes is (by \\S+) (\\S+) of (\\S+) (.+); the rule asks for (.+): (.*reached)\\.",
                    "{0}计，赞成为{3}的{1}/{2}；规则要求{4}：{5}。"),
            new Form("Seat (\\S+) stands aside and counts nowhere: (.+)", "席位{0}回避，不计入任何一方：{1}"),
            new Form("The group of (\\S+) would weigh (\\S+); the cap leaves it (\\S+)\\.", "{0}的集团原有权重{1}；限制后为{2}。"),
            new Form("A group of affiliates weighs at most (\\d+)\\.", "一个关联集团的权重至多为{0}。"),
            new Form(
                    "A group of affiliates weighs at most (\\S+) of what all weigh before any is cut \\(ofAll\\), which is (\\d+); .+",
                    "一个关联集团的权重至多为限制前全部权重的{0}（ofAll），即{1}；在最终计入的权重中可能超过{0}。"));

    private Steps() {}

    /** @param step in the English of the story */
    static String say(String step, Writing writing) {
        for (Form form : FORMS) {
            Matcher match = form.pattern.matcher(step);
            if (match.matches()) {
                Object[] words = IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(group -> word(match.group(group)))
                        .toArray();
                return writing.say(MessageFormat.format(form.chinese, words), step);
            }
        }
        throw new IllegalArgumentException("No step of a count is said so: " + step);
    }

    private static String word(String word) {
        return switch (word) {
            case "by weight" -> "按权重";
            case "by seats" -> "按席位";
            case "cast for or against" -> "赞成与反对之和";
            case "entitled to vote" -> "有表决权者";
            case "present" -> "出席者";
            case "reached" -> "达到";
            case "not reached" -> "未达到";
            default -> word.replace("at least ", "至少").replace("more than ", "超过");
        };
    }

    private record Form(Pattern pattern, String chinese) {
        Form(String pattern, String chinese) {
            this(Pattern.compile(pattern), chinese);
        }
    }
}
