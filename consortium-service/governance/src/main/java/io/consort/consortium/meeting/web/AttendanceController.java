package io.consort.consortium.meeting.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.AttendanceRow;
import io.consort.consortium.meeting.AttendanceSum;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Kebab;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Csv;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Table;
import io.consort.starter.web.Tables;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/attendance")
@Tag(name = "meetings")
final class AttendanceController implements Tables {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    AttendanceController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(
            summary = "How often each seat came to the meetings of its body",
            description = "Of all bodies and times, or as far as is asked for.")
    Page<AttendanceSum> sums(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Asked asked = new Asked(body, null, from, to);
        return answers.view(tenant, state -> page.over(AttendanceSum.of(asked.rows(state)), each -> each));
    }

    @GetMapping(
            path = {"/records", "/records/csv"},
            name = "meetings.csv",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    @Access(Role.OBSERVER)
    @Operation(summary = "Which seats came to which meetings, with who was there and for how long")
    Page<AttendanceRow> records(
            Tenant tenant,
            PageRequest page,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Asked asked = new Asked(body, person, from, to);
        return answers.view(tenant, state -> page.over(asked.rows(state).toList(), each -> each));
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(Table.of(AttendanceRow.class, "attendance")
                .column("meeting", AttendanceRow::meeting)
                .column("body", AttendanceRow::body)
                .column("day", AttendanceRow::day)
                .column("seat", AttendanceRow::seat)
                .column("organisation", AttendanceRow::organisation)
                .column("person", AttendanceRow::person)
                .column("presence", row -> Kebab.ofConstant(row.presence()))
                .column("arrived", AttendanceRow::arrived)
                .column("left", AttendanceRow::left));
    }

    /**
     * @param person who was there; null for whoever was
     * @param to the last day
     */
    record Asked(
            @Nullable BodyId body,
            @Nullable PersonId person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Stream<AttendanceRow> rows(ConsortiumState state) {
            return AttendanceRow.of(state)
                    .filter(each -> body == null || each.body().equals(body))
                    .filter(each -> person == null || person.equals(each.person()))
                    .filter(each -> from == null || !each.day().isBefore(from))
                    .filter(each -> to == null || !each.day().isAfter(to));
        }
    }
}
