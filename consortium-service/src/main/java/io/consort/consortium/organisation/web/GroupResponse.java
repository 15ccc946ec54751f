package io.consort.consortium.organisation.web;

import io.consort.consortium.organisation.GroupTree;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record GroupResponse(
        OrganisationId organisation,
        LocalDate on,
        @Nullable OrganisationId parent,
        OrganisationId head,
        List<GroupTree> below) {}
