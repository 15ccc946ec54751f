package io.consort.generated;

import io.consort.client.Exchange;
import io.consort.client.Money;
import io.consort.generated.zoo.Animal;
import io.consort.generated.zoo.Move;
import io.consort.generated.zoo.OneOfWay;
import io.consort.generated.zoo.WayFoot;
import io.consort.generated.zoo.WayLorry;
import io.consort.generated.zoo.ZooAnimalsApi;
import io.consort.generated.zoo.ZooApi;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** A program that is written against the generated classes: what it sends and what it reads, line by line. */
public final class Visit implements Callable<List<String>> {

    private static final String ANIMAL = """
            {"id":"tom","born":"2020-02-29","fed":"2026-01-01T12:00:00Z","legs":4,"diet":"meat",
             "extra-names":{"en":["Tom","Tommy"]},"class":"cat","added":"since"}""";

    private final List<String> lines = new ArrayList<>();
    private String answer = ANIMAL;

    private Exchange.Response send(Exchange.Request request) {
        lines.add(request.method() + " " + request.path() + " " + new TreeMap<>(request.headers()) + " " + request.json());
        return new Exchange.Response(200, Map.of(), answer.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> call() {
        ZooAnimalsApi animals = new ZooAnimalsApi(this::send);
        OneOfWay way = new WayLorry.Draft().days(2).plate("ZOO 1").done();
        Move move = new Move.Draft().to("north").way(way).share(0.5).cost(new Money("10.00", "EUR"))
                .when(List.of(LocalDate.parse("2026-03-01"))).done();
        Animal tom = animals.move("to m/1", 7L, "key-1", "\"3\"", true, move).value();
        lines.add(tom.id() + " " + tom.born().getYear() + " " + tom.fed().getEpochSecond() + " " + tom.legs() + " " + tom.keeper()
                + " " + tom.weight() + " " + tom.extraNames() + " " + tom.class_());
        answer = "{\"items\":[" + ANIMAL + "]}";
        lines.add(String.valueOf(animals.read("meat", null).value().next()));
        try {
            new Move.Draft().way(new WayFoot("foot")).share(1).done();
        } catch (NullPointerException missing) {
            lines.add("missing: " + missing.getMessage());
        }
        answer = "bytes";
        ZooApi zoo = new ZooApi(this::send);
        byte[] map = zoo.class_().value();
        String rules = zoo.rules().value();
        lines.add(map.length + " " + rules);
        lines.add(zoo.close().status() + " " + kind(way) + " " + kind(new WayFoot("foot")));
        return lines;
    }

    private static String kind(OneOfWay way) {
        return switch (way) {
            case WayLorry lorry -> lorry.kind() + " of " + lorry.days() + " days";
            case WayFoot foot -> foot.kind();
        };
    }
}
