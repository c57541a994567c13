package dev.baton.platform.web;

import dev.baton.platform.refusals.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into the API document what every endpoint does and none says: 201 with {@code Location} for what was made, the
 * headers that the platform reads, and problem details for every "no". It runs after the framework's own filters, which
 * add refusals without a body.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class WhatAllOperationsShare implements OASFilter {

    private static final String MADE = "#/components/schemas/" + Created.class.getSimpleName();
    private static final String PROBLEM = "#/components/schemas/" + Problem.class.getSimpleName();
    private static final String EXAMPLE_ID = "019ae0c0-7000-7000-8000-000000000001";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema id = document.getComponents().getSchemas().get("UUID");
        if (id != null) {
            id.setExamples(List.of(EXAMPLE_ID));
        }
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(WhatAllOperationsShare::complete);
        }
    }

    private static void complete(Operation operation) {
        APIResponses answers = operation.getResponses();
        sayNothingRightly(answers);
        if (makesSomething(answers)) {
            sayWhatWasMade(operation);
        }
        if (reads(operation, "If-Match")) {
            answers.addAPIResponse("412", problem("Somebody changed it since: read it again"))
                    .addAPIResponse("428", problem("If-Match is missing where a blind change is not allowed"));
        }
        answers.addAPIResponse("401", problem("No valid token"))
                .addAPIResponse("default", problem("Refused; `code` says why"));
        answers.getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("4"))
                .forEach(answer -> answer.getValue().setContent(problemDetails()));
    }

    /** A POST that answers nothing is taken for 201 by the scanner, and answers 204. */
    private static void sayNothingRightly(APIResponses answers) {
        APIResponse created = answers.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    private static boolean makesSomething(APIResponses answers) {
        APIResponse ok = answers.getAPIResponse("200");
        return ok != null
                && ok.getContent() != null
                && ok.getContent().getMediaTypes().values().stream()
                        .anyMatch(type -> type.getSchema() != null
                                && MADE.equals(type.getSchema().getRef()));
    }

    private static void sayWhatWasMade(Operation operation) {
        APIResponses answers = operation.getResponses();
        APIResponse made = answers.getAPIResponse("200")
                .description("Made; a repeated Idempotency-Key answers the same and makes nothing again")
                .addHeader(
                        "Location",
                        OASFactory.createHeader().description("Where it is").schema(text().format("uri-reference")));
        answers.removeAPIResponse("200");
        answers.addAPIResponse("201", made);
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Made up by the caller for this one call, so that it can be repeated safely")
                .schema(text().maxLength(IdempotentInterceptor.LONGEST_KEY).examples(List.of(EXAMPLE_ID))));
    }

    private static boolean reads(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description).content(problemDetails());
    }

    private static Content problemDetails() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
