/** Invitations, accessions, members, withdrawals and standings over HTTP. */
@NullMarked
package io.consort.consortium.membership.web;

import org.jspecify.annotations.NullMarked;
