package io.consort.consortium.founding;

import java.util.Arrays;
import java.util.List;

/**
 * The catalogue of models.
 *
 * @param sheets one for each model
 */
public record Models(List<ModelSheet> sheets) {

    public Models {
        sheets = List.copyOf(sheets);
        for (Model model : Model.values()) {
            if (sheets.stream().filter(sheet -> sheet.model() == model).count() != 1) {
                throw new IllegalArgumentException("Not one sheet for " + model);
            }
        }
        for (ModelSheet sheet : sheets) {
            if (!sheet.noticeMonths().keySet().containsAll(Arrays.asList(Strategy.values()))) {
                throw new IllegalArgumentException("No notice for each strategy of " + sheet.model());
            }
        }
    }

    /** The notice of withdrawal, in months, that a model suggests for a strategy. */
    public int noticeMonths(Model model, Strategy strategy) {
        return sheets.stream()
                .filter(sheet -> sheet.model() == model)
                .map(sheet -> sheet.noticeMonths().getOrDefault(strategy, 0))
                .findFirst()
                .orElseThrow();
    }
}
