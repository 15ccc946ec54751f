package io.consort.kernel.json;

import io.consort.kernel.identity.Id;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.ProvenEntry;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.module.SimpleModule;

/** The platform's own values. */
final class ConsortModule extends SimpleModule {

    ConsortModule() {
        super("consort");
        addSerializer(Money.class, new MoneyJson.Writer());
        addDeserializer(Money.class, new MoneyJson.Reader());
        addSerializer(CurrencyUnit.class, new TextJson.Writer<>(CurrencyUnit.class, CurrencyUnit::getCode));
        addDeserializer(CurrencyUnit.class, new TextJson.Reader<>(CurrencyUnit.class, MoneyJson::currency));
        addSerializer(Fraction.class, new TextJson.Writer<>(Fraction.class, Fraction::toString));
        addDeserializer(Fraction.class, new TextJson.Reader<>(Fraction.class, Fraction::parse));
        addDeserializer(LocalDate.class, new TextJson.Reader<>(LocalDate.class, Dates::read));
        addSerializer(Terms.class, new TermsJson.Writer());
        addDeserializer(Terms.class, new TermsJson.Reader());
        addDeserializer(ProvenEntry.class, new ProvenEntryJson.Reader());
        addSerializer(Id.class, new TextJson.Writer<>(Id.class, Id::value));
        addKeySerializer(Id.class, new TextJson.KeyWriter());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdJson.Readers());
        context.addKeyDeserializers(new IdJson.KeyReaders());
        context.addDeserializers(new PersistentJson());
    }
}
