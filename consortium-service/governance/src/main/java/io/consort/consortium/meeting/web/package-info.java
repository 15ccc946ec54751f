/** Meetings over HTTP. */
@NullMarked
package io.consort.consortium.meeting.web;

import org.jspecify.annotations.NullMarked;
