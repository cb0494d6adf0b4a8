/* Functions of an add-in that tries everything a custom function can do. */
CustomFunctions.associate("ADD", function (a, b) {
  return a + b;
});
CustomFunctions.associate("SHAPE", function (values) {
  return values
    .map(function (row) {
      return row
        .map(function (v) {
          return v === null ? "blank" : typeof v;
        })
        .join(",");
    })
    .join(";");
});
CustomFunctions.associate("DEFAULTED", function (value, factor) {
  return value * (factor === null ? 10 : factor);
});
CustomFunctions.associate("JOINALL", function (parts) {
  return parts.join("+");
});
CustomFunctions.associate("GROW", function (rows, columns) {
  return Array.from({ length: rows }, function (_, i) {
    return Array.from({ length: columns }, function (__, j) {
      return i * columns + j;
    });
  });
});
CustomFunctions.associate("NORULE", function () {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no band covers 12");
});
CustomFunctions.associate("BOOM", function () {
  throw new Error("inside");
});
CustomFunctions.associate("LATER", function (value) {
  return new Promise(function (resolve) {
    setTimeout(function () {
      resolve(value * 2);
    }, 5);
  });
});
CustomFunctions.associate("REFUSE", function () {
  return Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero));
});
CustomFunctions.associate("MIXED", function () {
  return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]];
});
CustomFunctions.associate("ISERR", function (values) {
  return values.map(function (row) {
    return row.map(function (v) {
      return v instanceof CustomFunctions.Error ? "error " + v.code : v;
    });
  });
});
