package io.consort.consortium.founding;

import java.util.List;
import java.util.Map;

/**
 * What a model is for and what it suggests, as data that anyone can read.
 *
 * @param about in a sentence or two
 * @param features what sets it apart
 * @param noticeMonths the notice of withdrawal that a charter gets when it names none, by strategy
 */
public record ModelSheet(
        Model model, String name, String about, List<String> features, Map<Strategy, Integer> noticeMonths) {
    public ModelSheet {
        features = List.copyOf(features);
        noticeMonths = Map.copyOf(noticeMonths);
    }
}
