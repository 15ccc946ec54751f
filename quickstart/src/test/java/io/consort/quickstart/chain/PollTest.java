package io.consort.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Votes are counted again with what was given to others, by seats and by weight. */
class PollTest {

    private final Poll poll = new Poll(json("{'voting':'V-1','motion':'M-1','terms':{'charterVersion':1}}"));

    PollTest() {
        Seats seats = new Seats();
        seats.member("a");
        poll.electors(
                json("{'electors':[" + elector("one", "1/3") + "," + elector("two", "2") + "," + elector("three", "5")
                        + "]}"),
                seats);
    }

    private static String elector(String seat, String weight) {
        return "{'seat':'" + seat + "','organisation':'a','weight':'" + weight + "'}";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private void votes(String seat, String choice) {
        poll.vote(5, json("{'seat':'" + seat + "','choice':'" + choice + "'}"));
    }

    private void closed(String yes, String no) {
        poll.closed(
                9,
                json("{'outcome':'adopted','tally':{'yes':" + yes + ",'no':" + no
                        + ",'abstained':{'seats':'0','weight':'0'}}}"));
    }

    private static String amount(String seats, String weight) {
        return "{'seats':'" + seats + "','weight':'" + weight + "'}";
    }

    private void given(String from, String to, String part) {
        poll.given(json("{'from':'" + from + "','to':'" + to + "','part':'" + part + "'}"));
    }

    @Test
    void aPartGoesWithWhomItWasGivenTo() {
        given("one", "two", "1/2");
        votes("one", "no");
        votes("two", "yes");
        closed(amount("3/2", "13/6"), amount("1/2", "1/6"));
        assertThat(poll.flaw()).isEmpty();
        assertThat(poll.votes()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackCountsForItself() {
        given("one", "two", "1");
        poll.takenBack("one");
        votes("one", "no");
        votes("two", "yes");
        closed(amount("1", "2"), amount("1", "1/3"));
        assertThat(poll.flaw()).isEmpty();
    }

    @Test
    void theLastVoteOfASeatCounts() {
        votes("three", "no");
        votes("three", "yes");
        closed(amount("1", "5"), amount("0", "0"));
        assertThat(poll.flaw()).isEmpty();
    }

    @Test
    void whoStandsAsideCountsForNobody() {
        given("one", "three", "1");
        votes("three", "yes");
        votes("two", "no");
        poll.recused("three");
        closed(amount("0", "0"), amount("1", "2"));
        assertThat(poll.flaw()).isEmpty();
    }

    @Test
    void aSecretVoteIsNotCountedAgain() {
        poll.secret();
        closed(amount("3", "22/3"), amount("0", "0"));
        assertThat(poll.flaw()).isEmpty();
        assertThat(poll.isSecret()).isTrue();
    }

    @Test
    void anotherCountIsNamed() {
        votes("three", "yes");
        closed(amount("1", "6"), amount("0", "0"));
        assertThat(poll.flaw()).contains("entry 9 counts V-1 otherwise than its votes do: yes");
    }

    @Test
    void aVoteAfterTheCloseIsNamed() {
        closed(amount("0", "0"), amount("0", "0"));
        votes("three", "yes");
        assertThat(poll.flaw()).isPresent();
    }
}
