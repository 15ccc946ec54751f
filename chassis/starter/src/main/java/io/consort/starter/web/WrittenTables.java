package io.consort.starter.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes pages, lists and single answers as the {@link Table} that is declared for what they hold. */
final class WrittenTables extends AbstractSmartHttpMessageConverter<Object> {

    private final ObjectProvider<Tables> declared;

    WrittenTables(ObjectProvider<Tables> declared) {
        super(MediaType.parseMediaType(Csv.TYPE));
        this.declared = declared;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
        throw new HttpMessageNotReadableException("Tables are written only", message);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> body, @Nullable MediaType media) {
        return canWrite(media) && table(type).isPresent();
    }

    @Override
    protected void writeInternal(
            Object body, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        Table<?, ?> table = table(type).orElseThrow();
        byte[] text = table.of(things(body)).bytes();
        Csv.describe(message.getHeaders(), table.name());
        message.getHeaders().setContentLength(text.length);
        message.getBody().write(text);
    }

    private static List<?> things(Object body) {
        return switch (body) {
            case Page<?> page ->
                page.items().stream().<Object>map(WrittenTables::alone).toList();
            case Collection<?> all -> List.copyOf(all);
            default -> List.of(alone(body));
        };
    }

    private static Object alone(Object item) {
        return item instanceof Recorded<?> recorded ? recorded.item() : item;
    }

    private Optional<Table<?, ?>> table(ResolvableType type) {
        Class<?> held = held(type).resolve();
        return declared.stream()
                .<Table<?, ?>>flatMap(each -> each.tables().stream())
                .filter(table -> table.of().equals(held))
                .findFirst();
    }

    private static ResolvableType held(ResolvableType type) {
        Class<?> raw = type.toClass();
        return raw == Page.class || raw == Recorded.class || Collection.class.isAssignableFrom(raw)
                ? held(type.getGeneric(0))
                : type;
    }
}
