package dev.baton.gateway.openapi;

import dev.baton.gateway.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The suite's one API description. */
@Path("/api/v1/openapi.json")
@Tag(name = "suite")
class OpenApiResource {

    private final SuiteDocument document;

    OpenApiResource(SuiteDocument document) {
        this.document = document;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readOpenApi",
            summary = "This document",
            description = "When a service is away its part is left out, and `x-missing` names it.")
    @APIResponse(responseCode = "200", description = "OpenAPI 3.1")
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent as If-None-Match")
    @APIResponse(
            responseCode = "default",
            description = "Refused; `code` says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = ApiFrame.PROBLEM)))
    public Uni<Response> read(@Context Request request) {
        return document.read().map(text -> answer(text, request));
    }

    private static Response answer(String text, Request request) {
        EntityTag version = new EntityTag(digest(text));
        CacheControl ask = new CacheControl();
        ask.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(text);
        return answer.tag(version).cacheControl(ask).build();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
