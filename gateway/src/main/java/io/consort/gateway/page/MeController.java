package io.consort.gateway.page;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who they are to the platform. */
@RestController
final class MeController {

    @GetMapping("/me")
    ResponseEntity<Me> me(JwtAuthenticationToken caller) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Me.of(caller.getToken()));
    }
}
