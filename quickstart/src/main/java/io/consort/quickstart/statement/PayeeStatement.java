package io.consort.quickstart.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a payee gets from a distribution. A correction is proven with its reason. What the entry does not speak of, such as how
 * far it has been paid since, is named as not proven.
 *
 * @param statement the file
 */
record PayeeStatement(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("ip\\.payee-(credited|adjusted)\\.v[0-9]+");
    private static final Set<String> ENVELOPE = Set.of("proof", "verifierKey");
    private static final Set<String> SAID = Set.of("distribution", "payee", "lines", "total");
    private static final String ADJUSTMENTS = "adjustments";
    private static final Set<String> ADJUSTED = Set.of("number", "reason", "before", "change");

    @Override
    public Optional<String> foreign(String entryType) {
        return ENTRY_TYPE.matcher(entryType).matches()
                ? Optional.empty()
                : Optional.of("The entry that is proven is no statement of a payee.");
    }

    @Override
    public Optional<String> difference(JsonNode data) {
        for (String field : SAID) {
            if (!statement.has(field) || !statement.get(field).equals(data.get(field))) {
                return Optional.of(field);
            }
        }
        if (isAdjusted(data) && !isLastAdjustment(data)) {
            return Optional.of("the last adjustment");
        }
        return statement.propertyNames().stream()
                .filter(field -> !ENVELOPE.contains(field))
                .filter(field -> {
                    JsonNode said = said(data, field);
                    return said != null && !statement.get(field).equals(said);
                })
                .findFirst();
    }

    @Override
    public String claim(JsonNode data) {
        return data.path("payee").asString() + " gets " + money(data, "/total") + " from "
                + data.path("distribution").asString();
    }

    @Override
    public String remarks(JsonNode data) {
        String change = isAdjusted(data)
                ? " That is a change of " + money(data, "/change") + ": "
                        + data.path("reason").asString("") + "."
                : "";
        List<String> unsaid = statement.propertyNames().stream()
                .filter(field -> !ENVELOPE.contains(field) && said(data, field) == null)
                .filter(field -> !(field.equals(ADJUSTMENTS) && areAllProven(data)))
                .toList();
        return unsaid.isEmpty() ? change : change + " Not part of what is proven: " + String.join(", ", unsaid) + ".";
    }

    /** Whether the entry changes what an earlier one said. */
    private static boolean isAdjusted(JsonNode data) {
        return data.has("change");
    }

    private boolean isLastAdjustment(JsonNode data) {
        JsonNode all = statement.path(ADJUSTMENTS);
        JsonNode last = all.path(all.size() - 1);
        return ADJUSTED.stream().allMatch(field -> data.path(field).equals(last.path(field)));
    }

    private boolean areAllProven(JsonNode data) {
        return statement.path(ADJUSTMENTS).size() == (isAdjusted(data) ? 1 : 0);
    }

    private static @Nullable JsonNode said(JsonNode data, String field) {
        return data.has(field) ? data.get(field) : data.path("pins").get(field);
    }

    private static String money(JsonNode data, String pointer) {
        return data.at(pointer + "/amount").asString() + " "
                + data.at(pointer + "/currency").asString();
    }
}
