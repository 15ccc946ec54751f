/** The values that the rules of governance are made of: bodies and their seats, and how each kind of motion is decided. */
@NullMarked
package io.consort.consortium.rule;

import org.jspecify.annotations.NullMarked;
