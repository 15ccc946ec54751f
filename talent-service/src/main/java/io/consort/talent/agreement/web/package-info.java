/** Recognition agreements over HTTP. */
@NullMarked
package io.consort.talent.agreement.web;

import org.jspecify.annotations.NullMarked;
