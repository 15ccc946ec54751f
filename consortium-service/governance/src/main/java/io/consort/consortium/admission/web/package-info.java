/** Applications over HTTP: to the applicant, and to those who decide. */
@NullMarked
package io.consort.consortium.admission.web;

import org.jspecify.annotations.NullMarked;
