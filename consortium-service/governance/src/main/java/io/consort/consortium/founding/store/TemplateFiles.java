package io.consort.consortium.founding.store;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.founding.Models;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.founding.TemplateSheet;
import io.consort.consortium.founding.TemplateSheet.Parameter;
import io.consort.consortium.founding.TemplateSheet.Parameter.Kind;
import io.consort.consortium.founding.Templates;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.json.MoneyJson;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The files in {@code charters} on the class path. */
public final class TemplateFiles implements Templates {

    private final Models models;
    private final SortedMap<String, TemplateFile> files = new TreeMap<>();

    private TemplateFiles(Models models) {
        this.models = models;
        TemplateFile.all().forEach(file -> files.put(file.id().value(), file));
    }

    /** All of them; the notice of withdrawal is what the models suggest. */
    public static TemplateFiles read(Models models) {
        return new TemplateFiles(models);
    }

    @Override
    public List<TemplateSheet> sheets() {
        return files.values().stream().map(TemplateFile::sheet).toList();
    }

    @Override
    public CharterDraft fill(
            TemplateId template, Strategy strategy, Map<String, String> parameters, String departures) {
        TemplateFile file = files.get(template.value());
        if (file == null) {
            throw DomainException.refused(
                    "template-unknown",
                    "There is no template " + template + "; there are " + String.join(", ", files.keySet()) + ".");
        }
        requireKnown(file.sheet(), parameters);
        Map<String, JsonNode> values = new TreeMap<>(file.values(strategy));
        if (file.sheet().model() != null) {
            values.put(
                    "noticeMonths",
                    Json.entries().valueToTree(models.noticeMonths(file.sheet().model(), strategy)));
        }
        String currency = currency(file.sheet(), parameters);
        file.sheet().parameters().forEach(each -> values.put(each.name(), value(each, parameters, currency)));
        return file.fill(values, Json.requests().readTree(departures));
    }

    private static void requireKnown(TemplateSheet sheet, Map<String, String> parameters) {
        List<String> known = sheet.parameters().stream().map(Parameter::name).toList();
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw DomainException.invalid(
                            "/parameters/" + name.replace("~", "~0").replace("/", "~1"),
                            "There is no such parameter; the template has " + String.join(", ", known) + ".");
                });
    }

    private static JsonNode value(Parameter parameter, Map<String, String> parameters, @Nullable String currency) {
        String pointer = "/parameters/" + parameter.name();
        String value = Optional.ofNullable(parameters.get(parameter.name()))
                .or(() -> parameter.in(currency))
                .orElseThrow(() -> DomainException.invalid(
                        pointer,
                        parameter.kind() == Kind.AMOUNT
                                ? "It is required in " + currency + ": " + parameter.about()
                                : "It is required: " + parameter.about()));
        try {
            Object checked = switch (parameter.kind()) {
                case ORGANISATION -> new OrganisationId(value);
                case CURRENCY -> MoneyJson.of("0", value).getCurrencyUnit();
                case AMOUNT -> amount(value, currency);
            };
            return Json.entries().valueToTree(checked);
        } catch (DomainException refusal) {
            throw DomainException.invalid(pointer, refusal.detail());
        }
    }

    private static String amount(String value, @Nullable String currency) {
        return MoneyJson.of(value, Objects.requireNonNull(currency, "A template with amounts leaves its currency open"))
                .getAmount()
                .toPlainString();
    }

    /** The currency that is filled in, which amounts are in. */
    private static @Nullable String currency(TemplateSheet sheet, Map<String, String> parameters) {
        return sheet.parameters().stream()
                .filter(each -> each.kind() == Kind.CURRENCY)
                .map(each -> parameters.get(each.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
