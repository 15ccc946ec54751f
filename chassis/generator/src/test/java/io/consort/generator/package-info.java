@NullMarked
package io.consort.generator;

import org.jspecify.annotations.NullMarked;
