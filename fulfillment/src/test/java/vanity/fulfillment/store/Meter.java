package vanity.fulfillment.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Asks the table what each request consumed. */
final class Meter implements ExecutionInterceptor {
  private final List<Reading> readings = new ArrayList<>();

  /** What one request consumed, indexes included as far as the engine counts them. */
  record Reading(String operation, double units) {
    @Override
    public String toString() {
      return operation + " " + units;
    }
  }

  /** What each request consumed since the last time, in order. */
  List<Reading> take() {
    List<Reading> taken = List.copyOf(readings);
    readings.clear();
    return taken;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    ReturnConsumedCapacity all = ReturnConsumedCapacity.INDEXES;
    return switch (context.request()) {
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(all).build();
      case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(all).build();
      case UpdateItemRequest update -> update.toBuilder().returnConsumedCapacity(all).build();
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(all).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case GetItemResponse get -> add("GetItem", get.consumedCapacity());
      case PutItemResponse put -> add("PutItem", put.consumedCapacity());
      case UpdateItemResponse update -> add("UpdateItem", update.consumedCapacity());
      case QueryResponse query -> add("Query", query.consumedCapacity());
      default -> {}
    }
  }

  private void add(String operation, @Nullable ConsumedCapacity consumed) {
    readings.add(new Reading(operation, consumed == null ? 0 : consumed.capacityUnits()));
  }
}
