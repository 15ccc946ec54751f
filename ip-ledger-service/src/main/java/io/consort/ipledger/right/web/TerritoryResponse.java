package io.consort.ipledger.right.web;

import io.consort.ipledger.right.Country;
import java.util.List;

record TerritoryResponse(String name, List<Country> countries) {}
