/** Collections of documents by key, kept in a journal: on disk before they are acknowledged, many at a time. */
@NullMarked
package io.consort.embedded.documents;

import org.jspecify.annotations.NullMarked;
