/** The founding of a real consortium, told again through the gateway by each organisation in turn, with its figures checked. */
@NullMarked
package io.consort.quickstart.replay;

import org.jspecify.annotations.NullMarked;
