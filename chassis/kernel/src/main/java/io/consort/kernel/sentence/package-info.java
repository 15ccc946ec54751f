/** What an answer says in words: a code, what is filled in, and the text in every language there is. */
@NullMarked
package io.consort.kernel.sentence;

import org.jspecify.annotations.NullMarked;
