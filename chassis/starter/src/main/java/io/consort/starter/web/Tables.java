package io.consort.starter.web;

import java.util.List;

/**
 * A controller whose answers can be had as tables too: its methods say {@code produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE}}. Who
 * asks for {@code text/csv} gets all rows, unless a {@code limit} is given with it. At a second address, that of a file ({@link Csv#isFile}), there is
 * nothing but the table; what the API document calls the operation there is the {@code name} of the mapping.
 */
public interface Tables {

    /** How they look. */
    List<Table<?, ?>> tables();
}
