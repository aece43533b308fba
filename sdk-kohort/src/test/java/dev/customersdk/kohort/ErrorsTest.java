package dev.customersdk.kohort;

import dev.customersdk.fixtures.ErrorContract;

class ErrorsTest extends ErrorContract {

  ErrorsTest() {
    super(
        KohortErrors::decode,
        """
        {"error": {"type": "t", "code": "c", "message": "m", "hint": {"seen": [1, null]}}}
        {"type": "t", "code": "c", "message": "m", "extras": {"hint": {"seen": [1, null]}}}
        {"error": {"message": ["first problem", "second problem"]}}
        {"message": "first problem; second problem"}
        {"error": {"code": 4711}}
        {"code": "4711"}
        {"statusCode": 404, "message": "Not Found", "error": "NF"}
        {"message": "Not Found", "extras": {"statusCode": 404, "error": "NF"}}
        {"error": {"type": null, "code": null, "message": null}}
        {}
        {"error": {"message": []}}
        {}
        {"error": [1]}
        {"extras": {"error": [1]}}
        ["broken"]
        {}
        "broken"
        {}
        17
        {}
        {"error": {"code": "c"}} {}
        {}
        """);
  }
}
