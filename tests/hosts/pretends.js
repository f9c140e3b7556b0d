// Says all that a frame of the site says, though it is none.
const say = () => {
  parent.postMessage({ secondQuestion: "here" }, "*");
  parent.postMessage({ secondQuestion: "height", height: 5000 }, "*");
  parent.postMessage({ secondQuestion: "top" }, "*");
};
say();
setInterval(say, 50);
