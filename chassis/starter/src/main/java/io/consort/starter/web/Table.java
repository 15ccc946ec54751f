package io.consort.starter.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what is answered looks as a table (see {@link Csv}). It is declared once, in {@link Tables} beside the list that is answered, and found
 * by the type of what the list holds.
 *
 * @param of what a list holds, or what is answered by itself
 * @param name of the file, without its ending
 * @param rows those of one such thing
 * @param columns from left to right
 */
public record Table<T, R>(Class<T> of, String name, Function<T, List<R>> rows, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * @param title stands at the top
     * @param cell what stands in a row; null where nothing does
     */
    public record Column<R>(String title, Function<R, @Nullable Object> cell) {}

    /** With a row for each thing. */
    public static <T> Table<T, T> of(Class<T> type, String name) {
        return new Table<>(type, name, List::of, List.of());
    }

    /** With as many rows for each thing as there are parts of it. */
    public static <T, R> Table<T, R> of(Class<T> type, String name, Function<T, List<R>> rows) {
        return new Table<>(type, name, rows, List.of());
    }

    /** With one more column. */
    public Table<T, R> column(String title, Function<R, @Nullable Object> cell) {
        return new Table<>(
                of,
                name,
                rows,
                Stream.concat(columns.stream(), Stream.of(new Column<>(title, cell)))
                        .toList());
    }

    /** All things of this type that there are, written out. */
    Csv of(List<?> things) {
        Csv csv = new Csv(columns.stream().map(Column::title).toArray(String[]::new));
        for (Object thing : things) {
            for (R row : rows.apply(of.cast(thing))) {
                csv.row(columns.stream().map(column -> column.cell().apply(row)).toArray());
            }
        }
        return csv;
    }
}
